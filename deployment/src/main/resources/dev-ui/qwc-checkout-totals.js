import { LitElement, html, css } from 'lit';
import { JsonRpc } from 'jsonrpc';
import '@vaadin/button';
import '@vaadin/text-area';
import '@vaadin/text-field';

const FIELDS = [['country', 'Country', 'Two letters'], ['region', 'Region', 'Code or name'], ['postalCode', 'Postal code', ''],
    ['delivery', 'Delivery', 'Id; else the first offered'], ['payment', 'Payment', 'Id; else none'],
    ['codes', 'Discount codes', 'Separated by commas']];

/** Computes what something would cost now, and shows who added what and how long the hooks took. */
export class QwcCheckoutTotals extends LitElement {

    jsonRpc = new JsonRpc(this);

    static properties = {
        _answer: { state: true },
        _waits: { state: true }
    };

    static styles = css`
        :host { display: block; height: 100%; overflow: auto; padding: 0 1rem 1rem; }
        form { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
        vaadin-text-area { flex: 1 1 100%; }
        vaadin-text-field { flex: 1 1 11rem; }
        .end { flex: 1 1 100%; margin-block-start: .5rem; }
        table { border-collapse: collapse; margin-block: 1rem; }
        caption { text-align: start; font-weight: bold; padding-block: .25rem; }
        th, td { text-align: start; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid var(--lumo-contrast-20pct); }
        .amount { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .problem { color: var(--lumo-error-text-color); }
        code { font-size: 85%; overflow-wrap: anywhere; }
    `;

    constructor() {
        super();
        this._typed = { items: '', country: '', region: '', postalCode: '', delivery: '', payment: '', codes: '' };
    }

    render() {
        return html`
            <form @submit="${this._explain}">
                <vaadin-text-area label="Items" helper-text="Ids of the catalogue, with a quantity if it is not 1: mug:2"
                    @input="${event => this._typed.items = event.target.value}"></vaadin-text-area>
                ${FIELDS.map(([name, label, help]) => html`
                    <vaadin-text-field label="${label}" helper-text="${help}"
                        @input="${event => this._typed[name] = event.target.value}"
                        @keydown="${event => event.key === 'Enter' && this._explain(event)}"></vaadin-text-field>`)}
                <div class="end"><vaadin-button theme="primary" ?disabled="${this._waits}"
                    @click="${this._explain}">Explain the total</vaadin-button></div>
            </form>
            <div role="status">${this._answer ? this._shown(this._answer) : ''}</div>`;
    }

    _shown(answer) {
        if (answer.errors.length > 0) {
            return html`<ul>${answer.errors.map(error => html`<li class="problem">${error}</li>`)}</ul>`;
        }
        return html`
            <table>
                <caption>Every amount in the order in which it was added</caption>
                <tr><th>Kind</th><th>Label</th><th>Code</th><th>Line</th><th>Added by</th><th class="amount">Amount</th>
                    <th class="amount">Sum so far</th></tr>
                ${answer.steps.map(step => html`<tr><td>${step.kind}</td><td>${step.label}</td>
                    <td><code>${step.code}</code></td><td>${step.line}</td><td>${this._source(step.source)}</td>
                    <td class="amount">${step.amount}${step.included ? ' (included)' : ''}</td>
                    <td class="amount">${step.sum}</td></tr>`)}
                <tr><th colspan="6">Total</th><th class="amount">${answer.total}</th></tr>
            </table>
            <p>${answer.range ? `Over every destination and choice: ${answer.range}` : 'A hook cannot tell the range.'}</p>
            <table>
                <caption>Hooks, in the order in which they were asked</caption>
                <tr><th>Kind</th><th>Hook</th><th class="amount">Time</th><th>Problem</th></tr>
                ${answer.asked.map(hook => html`<tr><td>${hook.kind}</td><td>${this._source(hook.source)}</td>
                    <td class="amount">${hook.took}</td><td class="problem">${hook.problem}</td></tr>`)}
            </table>`;
    }

    /** The class without its package, which shows when pointed at. */
    _source(source) {
        return html`<code title="${source}">${source.substring(source.lastIndexOf('.') + 1)}</code>`;
    }

    _explain(event) {
        event.preventDefault();
        this._waits = true;
        this.jsonRpc.explain(this._typed)
            .then(response => this._answer = response.result)
            .catch(failure => this._answer = { errors: [failure.error?.message ?? String(failure)] })
            .finally(() => this._waits = false);
    }
}
customElements.define('qwc-checkout-totals', QwcCheckoutTotals);
