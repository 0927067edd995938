import java.io.IOException;

/** Makes the .msi or the .dmg from the image, with jpackage. */
record PackedInstaller(Product product) {
  void make() throws IOException {
    boolean windows = Host.IS == Host.WINDOWS;
    Command jpackage = Command.of("jpackage").addFile(product.file("jpackage"));
    if (windows) {
      jpackage.addFile(product.folder().resolve("windows/jpackage.txt"));
    }
    jpackage
        .add("--type", windows ? "msi" : "dmg", "--name", product.get("name"))
        .add("--app-version", product.get("version"))
        .add("--app-image", product.path("out").resolve(product.get("name") + (windows ? "" : ".app")))
        .add("--dest", product.path("out"))
        .runTool();
  }
}
