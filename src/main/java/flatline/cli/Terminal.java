package flatline.cli;

import java.io.Console;
import java.util.Optional;

/** Whether someone looks on. */
final class Terminal {

  private Terminal() {}

  static boolean isThere() {
    // Some releases of the JDK give null where there is none, others a console that knows.
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
