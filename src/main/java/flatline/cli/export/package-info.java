/** What the command line takes out of a run: code, pictures, films and tables. */
@NullMarked
package flatline.cli.export;

import org.jspecify.annotations.NullMarked;
