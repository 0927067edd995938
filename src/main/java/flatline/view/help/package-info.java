/** The sheet of help: its pages, what is found in them, and where their links lead. */
@NullMarked
package flatline.view.help;

import org.jspecify.annotations.NullMarked;
