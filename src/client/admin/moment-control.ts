import type { Decap, Immutable } from './decap.ts';
import { type MomentParts, momentAt, momentParts, momentText } from './moment-text.ts';

interface Props {
  value: unknown;
  field: Immutable;
  forID: string;
  classNameWrapper: string;
  onChange(value: string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

/**
 * A day with or without a time, on the portal's own clock. Decap's control knows moments only, in the browser's zone. Whatever
 * it cannot show in its inputs stays text.
 */
export function momentControl({ h, createClass }: Decap): unknown {
  return createClass({
    componentDidMount(this: { props: Props }) {
      const { value, field, onChange } = this.props;
      if (field.get('begins_now') && !value) onChange(nowOf(field));
    },

    render(this: { props: Props }) {
      const { value, field, forID, classNameWrapper, onChange } = this.props;
      const text = typeof value === 'string' ? value : '';
      const around = { onFocus: this.props.setActiveStyle, onBlur: this.props.setInactiveStyle };
      const parts = momentParts(text);
      if (!parts) {
        return h('input', {
          ...{ id: forID, className: classNameWrapper, type: 'text', value: text, ...around },
          onChange: (event: Change) => onChange(event.target.value),
        });
      }
      const input = (type: 'date' | 'time', part: keyof MomentParts, more: object) =>
        h('input', {
          ...{ type, value: parts[part], disabled: part === 'time' && parts.day === '', ...more },
          onChange: (event: Change) =>
            onChange(momentText({ ...parts, [part]: event.target.value })),
        });
      return h(
        'div',
        { className: `${classNameWrapper} moment`, ...around },
        input('date', 'day', { id: forID }),
        input('time', 'time', { 'aria-label': field.getIn(['words', 'time']) }),
        h(
          'button',
          { type: 'button', onClick: () => onChange(nowOf(field)) },
          field.getIn(['words', 'now']),
        ),
      );
    },
  });
}

interface Change {
  target: { value: string };
}

function nowOf(field: Immutable): string {
  return momentAt(Date.now(), String(field.get('time_zone')));
}
