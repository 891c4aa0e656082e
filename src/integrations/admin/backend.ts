import type { AdminData } from '#content/site/site-data.ts';

/** Where the form reads and commits, as Decap CMS takes it. */
export interface Backend {
  name: string;
  branch: string;
  [setting: string]: string;
}

/** How the form reaches the repository that `site.yml` names. */
export function backendOf(admin: AdminData): Backend {
  const { backend: name, repo, branch, appId = '' } = admin;
  switch (name) {
    case 'github':
      return { name, repo, branch, base_url: admin.signIn ?? '', auth_endpoint: 'auth' };
    case 'gitlab': {
      const server = host(admin.server ?? 'https://gitlab.com');
      return {
        ...{ name, repo, branch, app_id: appId, auth_type: 'pkce', base_url: server },
        api_root: `${server}/api/v4`,
        graphql_api_root: `${server}/api/graphql`,
      };
    }
    case 'gitea': {
      const server = host(admin.server ?? '');
      return { name, repo, branch, app_id: appId, base_url: server, api_root: `${server}/api/v1` };
    }
  }
}

/** A decap-server on this computer, which commits into a clone. */
export function localBackend(server: string, branch: string): Backend {
  return { name: 'proxy', branch, proxy_url: server };
}

function host(address: string): string {
  return address.replace(/\/+$/, '');
}
