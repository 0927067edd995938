package flatline.viewmodel.study.run;

import flatline.model.lanes.Measure;
import flatline.model.remedy.Judgement;
import flatline.model.remedy.RemedyKind;
import flatline.model.study.Setting;
import flatline.model.theory.Law;
import flatline.model.theory.Parameter;
import flatline.viewmodel.TextKeys;
import java.util.Arrays;

/** The texts of the Study page of which there is one for each measure, figure, law and so on. */
public final class StudyTextKeys {

  /** Measures, by their ids. */
  public static final TextKeys MEASURES =
      TextKeys.of("study.measure.*", Arrays.stream(Measure.values()).map(Measure::id));

  /** What each measure is. */
  public static final TextKeys MEASURE_TIPS = MEASURES.in("study.measure.*.tip");

  /** Measures within a sentence. */
  public static final TextKeys MEASURES_SAID = MEASURES.in("study.measure.in.*");

  /** That one contender has less of a measure than another. */
  public static final TextKeys LOWER = MEASURES.in("study.measure.*.lower");

  /** That one contender has more of a measure than another. */
  public static final TextKeys HIGHER = MEASURES.in("study.measure.*.higher");

  /** Settings that a map can vary, by their keys in files. */
  public static final TextKeys AXES =
      TextKeys.of("axis.*", Arrays.stream(Setting.values()).map(Setting::key));

  /** Laws, by their ids. */
  public static final TextKeys LAWS = TextKeys.of("theory.law.*", Law.all().stream().map(Law::id));

  /** What each law says. */
  public static final TextKeys LAW_STATEMENTS = LAWS.in("theory.law.*.says");

  /** Each law as a formula. */
  public static final TextKeys LAW_FORMULAS = LAWS.in("theory.law.*.formula");

  /** Where each law is from. */
  public static final TextKeys LAW_SOURCES = LAWS.in("theory.law.*.source");

  /** Parameters of laws as axes, by their ids. */
  public static final TextKeys PARAMETERS =
      TextKeys.of(
          "theory.parameter.*",
          Law.all().stream().flatMap(law -> law.parameters().stream()).map(Parameter::id));

  /** Parameters of laws as settings. */
  public static final TextKeys PARAMETER_SETTINGS = PARAMETERS.in("setting.theory-*");

  /** Letters that formulas have for the parameters. */
  public static final TextKeys PARAMETER_SYMBOLS = PARAMETERS.in("theory.symbol.*");

  /** Remedies, by the ids of their kinds. */
  public static final TextKeys REMEDIES =
      TextKeys.of("remedies.kind.*", Arrays.stream(RemedyKind.values()).map(RemedyKind::id));

  /** What may be said of some remedies. */
  public static final TextKeys JUDGEMENTS =
      TextKeys.of("remedies.row.*", Arrays.stream(Judgement.values()).map(StudyTextKeys::word));

  /** The same of one remedy. */
  public static final TextKeys JUDGEMENTS_SAID = JUDGEMENTS.in("remedies.said.*");

  private StudyTextKeys() {}

  /** A judgement in keys. */
  public static String word(Judgement judgement) {
    return judgement.id().replace('_', '-');
  }
}
