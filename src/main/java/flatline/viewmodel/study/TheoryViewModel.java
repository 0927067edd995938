package flatline.viewmodel.study;

import flatline.model.theory.Law;
import flatline.model.theory.survey.Survey;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The laws, and what was measured of the one that is chosen. Measuring begins by itself once the
 * settings have been left alone for a moment, and ends when they change or nobody looks any more.
 */
public final class TheoryViewModel implements AutoCloseable {

  /** How many pulses without a change make a moment: a quarter of a second. */
  static final int QUIET = 15;

  private static final int CUSTOMARY_NETWORKS = 5000;

  /** Of those that are trained, which takes thousands of times as long as to draw one. */
  private static final int TRAINED_NETWORKS = 300;

  private static final int MOST_NETWORKS = 1_000_000;

  /** What measuring waits for. */
  private enum Waiting {
    FOR_QUIET,
    FOR_NOTHING
  }

  private final int threads;
  private final List<LawSetup> setups = Law.all().stream().map(LawSetup::new).toList();
  private final ReadOnlyObjectWrapper<LawSetup> chosen =
      new ReadOnlyObjectWrapper<>(setups.getFirst());
  private final NumberSetting networks;
  private final ReadOnlyObjectWrapper<Optional<SurveySnapshot>> findings =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper(true);
  private Optional<Survey> survey = Optional.empty();
  private Waiting waiting = Waiting.FOR_QUIET;
  private int quiet;
  private long seed = 1;

  /**
   * @param threads how many measure
   */
  TheoryViewModel(int threads) {
    this.threads = threads;
    networks =
        new NumberSetting(
            "setting.theory-networks",
            Scale.logarithmic(100, 100_000),
            Allowed.whole(1, MOST_NETWORKS),
            _ -> Optional.empty());
    networks.show(CUSTOMARY_NETWORKS);
    networks.valueProperty().subscribe(_ -> measureAnew());
    setups.forEach(each ->
        each.sweepProperty()
            .subscribe(_ -> {
              if (each == chosen.get()) {
                measureAnew();
              }
            }));
  }

  /** The laws in the order in which they are listed, each with its parameters. */
  public List<LawSetup> laws() {
    return setups;
  }

  /** The one that is looked at. */
  public ReadOnlyObjectProperty<LawSetup> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Looks at another law. */
  public void choose(LawSetup law) {
    if (law != chosen.get()) {
      if (law.law().isProved() != chosen.get().law().isProved()) {
        networks.show(law.law().isProved() ? CUSTOMARY_NETWORKS : TRAINED_NETWORKS);
      }
      chosen.set(law);
      measureAnew();
    }
  }

  /** How many networks are drawn for each point. */
  public NumberSetting networks() {
    return networks;
  }

  /** What was measured with the settings as they are; empty as long as nothing was. */
  public ReadOnlyObjectProperty<Optional<SurveySnapshot>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** {@link #isMeasuring()}, to be watched. */
  public ReadOnlyBooleanProperty measuringProperty() {
    return measuring.getReadOnlyProperty();
  }

  /** Whether measuring goes on, or is about to begin. */
  public boolean isMeasuring() {
    return waiting == Waiting.FOR_QUIET
        || findings.get().filter(known -> !known.ended()).isPresent();
  }

  /** Stops measuring, or measures again with other networks. */
  public void toggle() {
    if (isMeasuring()) {
      waiting = Waiting.FOR_NOTHING;
      survey.ifPresent(Survey::cancel);
    } else {
      seed++;
      begin();
    }
    measuring.set(isMeasuring());
  }

  @Override
  public void close() {
    survey.ifPresent(Survey::close);
  }

  private void measureAnew() {
    close();
    survey = Optional.empty();
    findings.set(Optional.empty());
    waiting = Waiting.FOR_QUIET;
    quiet = 0;
    measuring.set(true);
  }

  private void begin() {
    waiting = Waiting.FOR_NOTHING;
    var next =
        new Survey(chosen.get().sweepProperty().get(), (long) networks.value(), seed, threads);
    next.start();
    survey = Optional.of(next);
    findings.set(Optional.of(next.snapshot()));
  }

  /** Shows what came since the last pulse, and begins when nothing has changed for a moment. */
  public void onPulse() {
    if (waiting == Waiting.FOR_QUIET && ++quiet >= QUIET) {
      begin();
    } else if (findings.get().filter(known -> !known.ended()).isPresent()) {
      findings.set(survey.map(Survey::snapshot));
    }
    measuring.set(isMeasuring());
  }

  /** Nobody looks any more: what is not measured yet is begun anew when somebody does. */
  public void leave() {
    if (isMeasuring()) {
      measureAnew();
    }
  }
}
