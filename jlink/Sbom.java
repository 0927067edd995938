import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds to the list of libraries that Maven made what Maven does not know of: the Java run time. */
final class Sbom {
  private static final String END = "  </components>\n  <dependencies>";

  private Sbom() {}

  /** Adds the run time of this JDK to the CycloneDX file, and puts it into {@code folder}. */
  static void complete(Path sbom, Path folder) throws IOException {
    String libraries = Files.readString(sbom);
    if (!libraries.contains(END)) {
      throw new IOException(sbom + " is not laid out as expected");
    }
    String runtime =
        """
            <component type="platform" bom-ref="java-runtime">
              <publisher>%s</publisher>
              <name>OpenJDK</name>
              <version>%s</version>
              <licenses>
                <license>
                  <id>GPL-2.0-with-classpath-exception</id>
                </license>
              </licenses>
            </component>
        """
            .formatted(
                System.getProperty("java.vendor"), System.getProperty("java.runtime.version"));
    Files.writeString(
        folder.resolve(sbom.getFileName()), libraries.replace(END, runtime + END));
  }
}
