/** Saving what the Study page found as tables. Uses the model, files and javafx.base. */
@NullMarked
package flatline.viewmodel.study.table;

import org.jspecify.annotations.NullMarked;
