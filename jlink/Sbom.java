import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.parsers.XmlParser;

/** Adds to the list of libraries that Maven made what Maven does not know of: the Java run time. */
final class Sbom {
  private Sbom() {}

  /**
   * Adds the run time of this JDK.
   *
   * @param args the CycloneDX file of the libraries, and where the whole one goes
   */
  public static void main(String[] args) throws IOException, ParseException, GeneratorException {
    Bom bom = new XmlParser().parse(Path.of(args[0]).toFile());
    bom.addComponent(runtime());
    // Reading sets it to now; the list is to be the same in every build.
    bom.getMetadata().setTimestamp(null);
    Path whole = Path.of(args[1]);
    Files.createDirectories(whole.getParent());
    Files.writeString(whole, BomGeneratorFactory.createXml(Version.VERSION_16, bom).toXmlString());
  }

  private static Component runtime() {
    License license = new License();
    license.setId("GPL-2.0-with-classpath-exception");
    LicenseChoice licenses = new LicenseChoice();
    licenses.addLicense(license);
    Component runtime = new Component();
    runtime.setType(Component.Type.PLATFORM);
    runtime.setBomRef("java-runtime");
    runtime.setPublisher(System.getProperty("java.vendor"));
    runtime.setName("OpenJDK");
    runtime.setVersion(System.getProperty("java.runtime.version"));
    runtime.setLicenses(licenses);
    return runtime;
  }
}
