package flatline.view.study.theory;

import flatline.model.theory.LeakyClock;
import flatline.model.theory.Prediction;
import flatline.model.theory.experiment.Interval;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.ClockTrace;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.view.Words;
import flatline.viewmodel.study.LawSetup;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.Comparator;
import java.util.List;

/** A law, what was measured of it, and whether the two agree, in words and numbers. */
final class LawText {

  private static final int DECIMALS = 4;

  private final Words words;
  private final LawSetup law;
  private final boolean steps;

  LawText(Words words, LawSetup law) {
    this.words = words;
    this.law = law;
    steps = law.law() instanceof LeakyClock;
  }

  /** Whether measurement and law agree, as far as it is known. */
  String verdict(SurveySnapshot found) {
    List<SurveyPoint> points = found.points().stream().filter(each -> each.trials() > 0).toList();
    if (!found.ended() || points.isEmpty()) {
      return words.get("theory.verdict.measuring");
    }
    return switch (found.verdict()) {
      case MEASURING -> words.get("theory.verdict.measuring");
      case AGREES -> law.law().isProved() ? agrees(points) : measured(points);
      case DISAGREES -> disagrees(points);
    };
  }

  private String measured(List<SurveyPoint> points) {
    return words.get(
        "theory.verdict.measured",
        words.numbers().grouped(points.size()),
        words.numbers().grouped(points.getFirst().trials()));
  }

  private String agrees(List<SurveyPoint> points) {
    String count = words.numbers().grouped(points.size());
    if (steps) {
      return words.get("theory.verdict.clock.agrees", count);
    }
    SurveyPoint far = farthest(points);
    if (points.stream().noneMatch(each -> each.prediction().isExact())) {
      return words.get("theory.verdict.agrees.band", count, words.numbers().grouped(far.trials()));
    }
    return words.get(
        "theory.verdict.agrees",
        count,
        words.numbers().grouped(far.trials()),
        number(distance(far)),
        place(far));
  }

  private String disagrees(List<SurveyPoint> points) {
    List<SurveyPoint> misfits =
        points.stream().filter(each -> each.verdict() == Agreement.DISAGREES).toList();
    SurveyPoint far = farthest(misfits);
    return words.get(
        steps ? "theory.verdict.clock.disagrees" : "theory.verdict.disagrees",
        words.numbers().grouped(misfits.size()),
        words.numbers().grouped(points.size()),
        place(far),
        said(far.prediction()),
        number(far.value()),
        range(far.interval()),
        words.numbers().grouped(far.trials()));
  }

  private static SurveyPoint farthest(List<SurveyPoint> points) {
    return points.stream().max(Comparator.comparingDouble(LawText::distance)).orElseThrow();
  }

  private static double distance(SurveyPoint point) {
    Prediction said = point.prediction();
    return Math.max(0, Math.max(said.low() - point.value(), point.value() - said.high()));
  }

  /** All numbers of a point. */
  String reading(SurveyPoint point) {
    if (!law.law().isProved()) {
      return point.trials() == 0
          ? words.get("theory.reading.measured.none", place(point))
          : words.get(
              "theory.reading.measured",
              place(point),
              number(point.value()),
              range(point.interval()),
              words.numbers().grouped(point.trials()));
    }
    if (point.trials() == 0) {
      return words.get("theory.reading.none", place(point), said(point.prediction()));
    }
    return words.get(
        steps ? "theory.reading.clock" : "theory.reading",
        place(point),
        said(point.prediction()),
        number(point.value()),
        range(point.interval()),
        words.numbers().grouped(point.trials()));
  }

  /** What the law says at the values that are set. */
  String here() {
    double value = law.settingsProperty().get().get(law.axis().id());
    return law.law().isProved()
        ? words.get("theory.here", at(value), said(law.prediction()))
        : words.get("theory.here.measured", at(value));
  }

  /** When the unit comes back that the clock is about. */
  String clock(ClockTrace trace) {
    return words.get(
        trace.isBack() ? "theory.clock.back" : "theory.clock.away",
        said(new Prediction(trace.predicted(), trace.predicted())),
        words.numbers().grouped(trace.steps()));
  }

  private String place(SurveyPoint point) {
    return at(point.x());
  }

  private String at(double value) {
    // Not to be broken over lines.
    return words.get(StudyTextKeys.PARAMETER_SYMBOLS.of(law.axis().id()))
        + "\u00a0=\u00a0"
        + words.numbers().brief(value);
  }

  private String said(Prediction prediction) {
    if (steps && prediction.low() >= LeakyClock.MOST_STEPS) {
      return words.get("theory.most", words.numbers().grouped(LeakyClock.MOST_STEPS));
    }
    return prediction.isExact()
        ? number(prediction.low())
        : range(new Interval(prediction.low(), prediction.high()));
  }

  private String range(Interval interval) {
    return number(interval.low()) + " … " + number(interval.high());
  }

  private String number(double value) {
    return steps
        ? words.numbers().grouped(Math.round(value))
        : words.numbers().fixed(value, DECIMALS);
  }
}
