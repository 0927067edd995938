package flatline.view.study.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.ChanceLaw;
import flatline.model.theory.Law;
import flatline.model.theory.LawSettings;
import flatline.model.theory.Parameter;
import flatline.model.theory.Prediction;
import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.survey.Survey;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.view.Texts;
import flatline.view.Words;
import flatline.viewmodel.study.LawSetup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTextTest {

  private static final Words WORDS = new Words(new Texts());

  /** Something that happens half of the time, and what is said of it. */
  private record Coin(double low, double high) implements ChanceLaw {
    @Override
    public String id() {
      return "coin";
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(new Parameter("samples", 1, 3, 1, true));
    }

    @Override
    public String statement() {
      return "A coin falls on its head.";
    }

    @Override
    public String source() {
      return "nowhere";
    }

    @Override
    public Prediction predict(LawSettings at) {
      return new Prediction(low, high);
    }

    @Override
    public Experiment experiment(LawSettings at) {
      return random -> random.uniform() < 0.5;
    }
  }

  private static String verdict(Law law) throws InterruptedException {
    LawSetup setup = new LawSetup(law);
    Survey survey = new Survey(setup.sweepProperty().get(), 10_000, 1, 1);
    SurveySnapshot before = survey.snapshot();
    assertEquals("Measuring …", new LawText(WORDS, setup).verdict(before));
    survey.start();
    assertTrue(survey.await(Duration.ofMinutes(1)));
    return new LawText(WORDS, setup).verdict(survey.snapshot());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5 | 0.5 | Theory and measurement agree: the largest difference",
        "0.4 | 0.6 | Theory and measurement agree: as far as chance lets one tell",
        "0.6 | 0.6 | disagree beyond chance at 3 of 3 points",
        "0.6 | 0.7 | the law says 0.6000 … 0.7000, measured is 0.",
        "0.1 | 0.2 | 10,000 networks"
      })
  void theVerdictIsASentenceWithItsNumbers(double low, double high, String said)
      throws InterruptedException {
    String sentence = verdict(new Coin(low, high));
    assertTrue(sentence.contains(said), sentence);
    assertEquals(said.contains("agree:"), !sentence.contains("beyond chance"), sentence);
  }
}
