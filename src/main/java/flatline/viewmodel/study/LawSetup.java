package flatline.viewmodel.study;

import flatline.model.theory.Law;
import flatline.model.theory.LawSettings;
import flatline.model.theory.LeakyClock;
import flatline.model.theory.Parameter;
import flatline.model.theory.Prediction;
import flatline.model.theory.survey.ClockTrace;
import flatline.model.theory.survey.LawCurve;
import flatline.model.theory.survey.Sweep;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A law with its parameters, one of which is the axis along which it is drawn and measured. */
public final class LawSetup {

  private static final double STEPS = 200;
  private static final double FINEST = 0.05;

  private final Law law;
  private final List<NumberSetting> parameters;
  private final ChoiceSetting over;
  private final ReadOnlyObjectWrapper<LawSettings> settings;
  private final ReadOnlyObjectWrapper<Sweep> sweep;
  private Optional<LawCurve> curve = Optional.empty();

  /** A law as it begins. */
  public LawSetup(Law law) {
    this.law = law;
    settings = new ReadOnlyObjectWrapper<>(new LawSettings(law));
    parameters = law.parameters().stream().map(this::number).toList();
    over =
        new ChoiceSetting(
            "setting.theory-over",
            StudyTextKeys.PARAMETERS,
            law.parameters().stream().map(Parameter::id).toList(),
            _ -> update());
    over.show(law.parameters().getFirst().id());
    sweep = new ReadOnlyObjectWrapper<>(newSweep());
  }

  private NumberSetting number(Parameter parameter) {
    Allowed allowed =
        parameter.whole()
            ? Allowed.whole(parameter.low(), parameter.high())
            : Allowed.within(parameter.low(), parameter.high());
    var number =
        new NumberSetting(
            StudyTextKeys.PARAMETER_SETTINGS.of(parameter.id()),
            scale(parameter),
            allowed,
            value -> set(parameter.id(), value));
    number.show(parameter.start());
    return number;
  }

  private static Scale scale(Parameter parameter) {
    if (parameter.isLogarithmic()) {
      return Scale.logarithmic(parameter.low(), parameter.high());
    }
    double fine = (parameter.high() - parameter.low()) / STEPS;
    double step = parameter.whole() || fine > 0.5 ? 1 : Math.max(FINEST, Math.rint(fine * 20) / 20);
    // The ends of the slider are multiples of its step that are allowed.
    return Scale.linear(
        Math.ceil(parameter.low() / step) * step, Math.floor(parameter.high() / step) * step, step);
  }

  private Optional<Message> set(String id, double value) {
    settings.set(settings.get().with(id, value));
    if (!id.equals(axis().id())) {
      update();
    }
    return Optional.empty();
  }

  private void update() {
    Sweep wanted = newSweep();
    if (!wanted.equals(sweep.get())) {
      curve = Optional.empty();
      sweep.set(wanted);
    }
  }

  /** The value on the axis does not matter to a sweep: it is left as the law begins. */
  private Sweep newSweep() {
    Parameter axis = axis();
    return new Sweep(
        law, settings.get().with(axis.id(), axis.start()), axis.id(), LawCurve.measured(axis));
  }

  /** The parameter along which it is drawn. */
  public Parameter axis() {
    return law.parameters().stream()
        .filter(each -> each.id().equals(over.chosenProperty().get()))
        .findFirst()
        .orElse(law.parameters().getFirst());
  }

  /** What is drawn and measured with these parameters. */
  public Law law() {
    return law;
  }

  /** Its parameters, in its order. */
  public List<NumberSetting> parameters() {
    return parameters;
  }

  /** Which of them is the axis. */
  public ChoiceSetting over() {
    return over;
  }

  /** The values of all parameters, that of the axis included. */
  public ReadOnlyObjectProperty<LawSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** What is to be measured. */
  public ReadOnlyObjectProperty<Sweep> sweepProperty() {
    return sweep.getReadOnlyProperty();
  }

  /** What the law says along the axis. */
  public LawCurve curve() {
    LawCurve known = curve.orElseGet(() -> LawCurve.of(law, settings.get(), axis()));
    curve = Optional.of(known);
    return known;
  }

  /** What the law says at the settings as they are. */
  public Prediction prediction() {
    return law.predict(settings.get());
  }

  /** The unit that a leak brings back, step by step, if the law is about that. */
  public Optional<ClockTrace> clock() {
    return law instanceof LeakyClock clock
        ? Optional.of(ClockTrace.of(clock, settings.get()))
        : Optional.empty();
  }
}
