/** The store that staff write in, and the only SQL: drafts and editions in rows, the audit trail, what kiosks have told. */
@NullMarked
package guidepost.db;

import org.jspecify.annotations.NullMarked;
