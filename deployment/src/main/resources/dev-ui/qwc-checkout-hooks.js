import { LitElement, html, css } from 'lit';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import 'qui-badge';
import { hooks } from 'build-time-data';

const LEVELS = { HOST: 'success', DEFAULT: 'contrast', DEMO: 'warning' };

/** Lists every hook with the beans that answer it, and a bean to copy. */
export class QwcCheckoutHooks extends LitElement {

    static styles = css`
        :host { display: flex; flex-direction: column; height: 100%; }
        vaadin-grid { height: 100%; }
        a { color: var(--lumo-primary-text-color); }
        code, pre { font-size: 85%; }
        code { overflow-wrap: anywhere; }
        pre { margin: 0; white-space: pre-wrap; }
    `;

    render() {
        return html`
            <vaadin-grid .items="${hooks}" theme="no-border wrap-cell-content">
                <vaadin-grid-sort-column path="name" header="Hook" resizable
                    ${columnBodyRenderer(this._hook, [])}></vaadin-grid-sort-column>
                <vaadin-grid-sort-column path="kind" header="Kind" auto-width flex-grow="0"></vaadin-grid-sort-column>
                <vaadin-grid-column header="Answered by" resizable
                    ${columnBodyRenderer(this._answers, [])}></vaadin-grid-column>
                <vaadin-grid-column header="A bean of your own" resizable
                    ${columnBodyRenderer(this._skeleton, [])}></vaadin-grid-column>
            </vaadin-grid>`;
    }

    _hook(hook) {
        return html`<a href="${hook.guide}" target="_blank">${hook.name}</a><br><code>${hook.type}</code>`;
    }

    _answers(hook) {
        return hook.answers.map(answer => html`
            <div><qui-badge level="${LEVELS[answer.origin]}" small><span>${answer.origin.toLowerCase()}</span></qui-badge>
            <code>${answer.bean}</code></div>`);
    }

    _skeleton(hook) {
        return html`<pre>${hook.skeleton}</pre>`;
    }
}
customElements.define('qwc-checkout-hooks', QwcCheckoutHooks);
