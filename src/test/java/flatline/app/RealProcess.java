package flatline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program in a virtual machine of its own, as its launchers start it. */
final class RealProcess {

  private RealProcess() {}

  /** The command of a virtual machine that is given the program's modules and these options. */
  static List<String> command(String... options) {
    String modules =
        Optional.ofNullable(System.getProperty("jdk.module.path"))
            .orElse("target/classes:target/modules");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=javafx.graphics");
    command.addAll(List.of(options));
    command.addAll(List.of("-p", modules, "-m", "flatline/flatline.app.Main"));
    return command;
  }
}
