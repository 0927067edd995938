package flatline.cli.report;

import java.io.Console;
import java.util.Optional;

/** Where someone may look on. */
public final class Terminal {

  private Terminal() {}

  /** Whether someone looks on. */
  public static boolean isThere() {
    // Some releases of the JDK give null where there is none, others a console that knows.
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** Somebody else's text: a terminal takes control characters for orders. */
  public static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
