/** The rounds in which due mails are decided and handed over. */
package io.quarkiverse.checkout.marketing.internal;
