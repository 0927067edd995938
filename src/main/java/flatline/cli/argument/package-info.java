/**
 * What may be written on a command line, read and refused with a message. Uses interchange, the
 * model and picocli.
 */
@NullMarked
package flatline.cli.argument;

import org.jspecify.annotations.NullMarked;
