package flatline.viewmodel.study;

import flatline.model.digits.images.DigitData;
import flatline.model.stream.LongRunPlan;
import flatline.viewmodel.study.digits.DigitsViewModel;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.stream.LongRunViewModel;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The Study page. */
public final class StudyViewModel implements AutoCloseable {

  private final ComparisonViewModel comparison;
  private final SurvivalMapViewModel map;
  private final RemediesViewModel remedies;
  private final LongRunViewModel longRun;
  private final DigitsViewModel digits;
  private final ReadOnlyObjectWrapper<StudyPart> part =
      new ReadOnlyObjectWrapper<>(StudyPart.COMPARISON);
  private final int threads;
  private Optional<TheoryViewModel> theory = Optional.empty();

  /**
   * Nothing runs yet.
   *
   * @param background where images are read, and figures looked at
   */
  public StudyViewModel(StudyContext context, Executor background) {
    digits = new DigitsViewModel(context.threads(), background, context.tables(), DigitData::mnist);
    comparison = new ComparisonViewModel(context);
    map = new SurvivalMapViewModel(context);
    remedies = new RemediesViewModel(context, background);
    longRun = new LongRunViewModel(context, LongRunPlan.CUSTOMARY_STEPS);
    threads = context.threads();
  }

  /** The part that is open. */
  public ReadOnlyObjectProperty<StudyPart> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** Opens a part. */
  public void open(StudyPart opened) {
    part.set(opened);
  }

  /** Contenders over many seeds. */
  public ComparisonViewModel comparison() {
    return comparison;
  }

  /** Activations on real digits. */
  public DigitsViewModel digits() {
    return digits;
  }

  /** What is proved, beside what is measured; made when it is first looked at. */
  public TheoryViewModel theory() {
    TheoryViewModel known = theory.orElseGet(() -> new TheoryViewModel(threads));
    theory = Optional.of(known);
    return known;
  }

  /** Where networks survive. */
  public SurvivalMapViewModel map() {
    return map;
  }

  /** What helps against which cause of death. */
  public RemediesViewModel remedies() {
    return remedies;
  }

  /** What a million steps of slowly changing data do. */
  public LongRunViewModel longRun() {
    return longRun;
  }

  /** Tries all remedies on what is set up on the Training page. */
  public void tryRemedies() {
    open(StudyPart.REMEDIES);
    remedies.tryHere();
  }

  /** Ends soon whatever still runs. */
  @Override
  public void close() {
    comparison.close();
    map.close();
    remedies.close();
    longRun.close();
    digits.close();
    theory.ifPresent(TheoryViewModel::close);
  }
}
