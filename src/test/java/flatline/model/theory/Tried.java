package flatline.model.theory;

import flatline.model.theory.survey.Survey;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.model.theory.survey.Sweep;
import java.time.Duration;
import java.util.List;

/** Surveys carried out to their end. */
public final class Tried {

  static final int NETWORKS = 100_000;

  private Tried() {}

  /** A law with some values changed: id, value, id, value … */
  static LawSettings settings(Law law, Object... changes) {
    LawSettings settings = new LawSettings(law);
    for (int i = 0; i < changes.length; i += 2) {
      settings = settings.with((String) changes[i], ((Number) changes[i + 1]).doubleValue());
    }
    return settings;
  }

  public static SurveySnapshot survey(Sweep sweep, long networks, int threads) {
    Survey survey = new Survey(sweep, networks, 1, threads);
    survey.start();
    try {
      survey.await(Duration.ofMinutes(5));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return survey.snapshot();
  }

  /** One point, 100,000 networks, on two threads. */
  static SurveyPoint point(Law law, LawSettings settings) {
    List<SurveyPoint> points = survey(Sweep.at(law, settings), NETWORKS, 2).points();
    return points.getFirst();
  }
}
