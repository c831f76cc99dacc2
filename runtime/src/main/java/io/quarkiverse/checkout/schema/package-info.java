/** Our tables: SQL migrations with a history of their own, so that the host's migrations never meet ours. */
package io.quarkiverse.checkout.schema;
