/** The long run on the Study page. Uses the model and javafx.base. */
@NullMarked
package flatline.viewmodel.study.stream;

import org.jspecify.annotations.NullMarked;
