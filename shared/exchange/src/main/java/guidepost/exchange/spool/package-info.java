/** What a kiosk has to tell, kept as small files until somebody takes it in: counts of results, alerts for the desk. */
@NullMarked
package guidepost.exchange.spool;

import org.jspecify.annotations.NullMarked;
