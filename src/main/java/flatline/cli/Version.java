package flatline.cli;

import flatline.interchange.ProgramVersion;
import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"flatline " + ProgramVersion.read()};
  }
}
