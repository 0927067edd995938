/** What commands print for people to read. */
@NullMarked
package flatline.cli.report;

import org.jspecify.annotations.NullMarked;
