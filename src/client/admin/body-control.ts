import { needsPlainText } from './body-text.ts';
import type { Decap, Immutable } from './decap.ts';

interface Props {
  value: unknown;
  field: Immutable;
}

/** Decap's control for Markdown, as plain text where its word processor would lose something of the article. */
export function bodyControl({ CMS, h, createClass }: Decap): unknown {
  const { control } = CMS.getWidget('markdown');
  return createClass({
    getInitialState(this: { props: Props }) {
      const { value, field } = this.props;
      const plain = needsPlainText(String(value ?? ''));
      return { field: plain ? field.set('modes', field.get('plain_modes')) : field };
    },

    render(this: { props: Props; state: { field: Immutable } }) {
      return h(control, { ...this.props, field: this.state.field });
    },
  });
}
