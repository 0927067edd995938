/** The user's own tables in sight: what the columns are for is chosen over their first rows. */
@NullMarked
package flatline.view.training.table;

import org.jspecify.annotations.NullMarked;
