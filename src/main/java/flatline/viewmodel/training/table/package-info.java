/**
 * The user's own samples out of tables: what the columns are for, asked in the window. Reads in the
 * background, and opens what was chosen in the set-up's editor.
 */
@NullMarked
package flatline.viewmodel.training.table;

import org.jspecify.annotations.NullMarked;
