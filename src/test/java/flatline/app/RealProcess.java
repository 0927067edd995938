package flatline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program in a virtual machine of its own, as its launchers start it. */
final class RealProcess {

  private RealProcess() {}

  /** The command that starts the program, on a virtual machine with these options. */
  static List<String> command(String... options) {
    return command(Main.class, options);
  }

  /** The command that starts a class of the program or of its tests, which are then part of it. */
  static List<String> command(Class<?> main, String... options) {
    String modules =
        Optional.ofNullable(System.getProperty("jdk.module.path"))
            .orElse("target/classes:target/modules");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=javafx.graphics");
    command.addAll(List.of(options));
    if (!main.equals(Main.class)) {
      command.add("--patch-module=flatline=target/test-classes");
    }
    command.addAll(List.of("-p", modules, "-m", "flatline/" + main.getName()));
    return command;
  }
}
