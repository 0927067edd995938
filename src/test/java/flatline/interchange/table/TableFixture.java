package flatline.interchange.table;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Tables to try: those that lie beside the tests, and texts. */
final class TableFixture {

  private TableFixture() {}

  static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(TableFixture.class.getResource(name)).toURI());
    } catch (URISyntaxException broken) {
      throw new AssertionError(broken);
    }
  }

  static TableSurvey survey(String name) throws IOException, TableException {
    return TableSurvey.of(TableText.read(file(name)), new Watch());
  }

  static TableSurvey ofText(String text) throws TableException {
    return TableSurvey.of(TableText.of("data.csv", text), new Watch());
  }

  /** The samples as they are most likely meant. */
  static TableData data(TableSurvey survey) throws TableException {
    return TableData.of(survey, ChoiceGuess.of(survey), new Watch());
  }
}
