package flatline.cli.argument;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * An option or a parameter of a command; once the command line is read, what was given for it.
 *
 * @param <T> what it is read as
 */
public final class Given<T> {

  private final String name;
  private final ArgSpec spec;

  /** {@code spec} must be read as the type. */
  Given(String name, ArgSpec spec) {
    this.name = name;
    this.spec = spec;
  }

  /** Its name with the hyphens, or of a parameter what stands for it in the help. */
  public String name() {
    return name;
  }

  /** What was given, or what stands for it by default; null if neither is. */
  public @Nullable T value() {
    return spec.getValue();
  }

  /** Whether there is such a value; a flag that is given as false is not given. */
  public boolean isGiven() {
    T given = value();
    return given != null && !given.equals(false);
  }

  /** The value, or without one the other. */
  public T or(T other) {
    T given = value();
    return given == null ? other : given;
  }

  /**
   * The value of what is required, has a default, or is given.
   *
   * @throws IllegalStateException if there is none
   */
  public T get() {
    T given = value();
    if (given == null) {
      throw new IllegalStateException(name + " has no value");
    }
    return given;
  }
}
