package flatline.viewmodel.training.setup;

import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.data.StreamSource;
import flatline.model.number.Numbers;
import flatline.model.rule.Whole;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is learned from: the data set and what is done to its coordinates first. */
public final class DataSetup {

  /** The option that stands for the points of the file that is open. */
  public static final String POINTS = "points";

  /** The option that stands for samples that come one by one. */
  private static final String STREAM = "stream";

  private static final Whole SAMPLES = DataSource.Generated.SAMPLES;

  private static final TextKeys KINDS =
      TextKeys.of(
          "data.*",
          Stream.concat(
              Arrays.stream(DataKind.values()).map(DataKind::id), Stream.of(STREAM, POINTS)));
  private static final TextKeys NORMALIZATIONS =
      TextKeys.of("normalization.*", Normalization.Kind.values());
  private final ScenarioEditor editor;
  private final ChoiceSetting kind;
  private final NumberSetting samples;
  private final NumberSetting noise;
  private final ChoiceSetting normalization;
  private final NumberSetting scale;
  private final NumberSetting offsetX;
  private final NumberSetting offsetY;
  private final ReadOnlyBooleanWrapper generated = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper streams = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Message>> afterwards =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<DataSource.Points> points = Optional.empty();
  private DataSource.Generated drawn = new DataSource.Generated(DataKind.CIRCLE, 200, 0.05);

  DataSetup(ScenarioEditor editor) {
    this.editor = editor;
    kind = new ChoiceSetting("setting.data", KINDS, List.of(), this::changeKind);
    samples =
        new NumberSetting(
            "setting.samples",
            Scale.logarithmic(20, 1000),
            Allowed.of(SAMPLES),
            value -> draw(new DataSource.Generated(drawn.kind(), (int) value, drawn.noise())));
    noise =
        new NumberSetting(
            "setting.noise",
            Scale.linear(0, 0.5, 0.01),
            Allowed.of(DataSource.Generated.NOISE),
            value -> draw(new DataSource.Generated(drawn.kind(), drawn.samples(), value)));
    normalization =
        new ChoiceSetting(
            "setting.normalization", NORMALIZATIONS, NORMALIZATIONS.words(), this::normalize);
    scale = normalizationNumber("setting.scale", Scale.linear(0.1, 10, 0.1));
    offsetX = normalizationNumber("setting.offsetX", Scale.linear(-5, 5, 0.25));
    offsetY = normalizationNumber("setting.offsetY", Scale.linear(-5, 5, 0.25));
  }

  private NumberSetting normalizationNumber(String key, Scale slider) {
    return new NumberSetting(key, slider, Allowed.COORDINATES, value -> normalize(key, value));
  }

  /** The data set. */
  public ChoiceSetting kind() {
    return kind;
  }

  /** How many samples are drawn. */
  public NumberSetting samples() {
    return samples;
  }

  /** How far samples are scattered. */
  public NumberSetting noise() {
    return noise;
  }

  /** Whether samples are drawn, so that their number and noise can be chosen. */
  public ReadOnlyBooleanProperty generatedProperty() {
    return generated.getReadOnlyProperty();
  }

  /** Whether samples come one by one: then nothing is done to them, and none is kept back. */
  public ReadOnlyBooleanProperty streamsProperty() {
    return streams.getReadOnlyProperty();
  }

  /** Whether the axes are standardized. */
  public ChoiceSetting normalization() {
    return normalization;
  }

  /** What is done after that, if anything. */
  public ReadOnlyObjectProperty<Optional<Message>> afterwardsProperty() {
    return afterwards.getReadOnlyProperty();
  }

  /** The factor after that. */
  public NumberSetting scale() {
    return scale;
  }

  /** What is added to x. */
  public NumberSetting offsetX() {
    return offsetX;
  }

  /** What is added to y. */
  public NumberSetting offsetY() {
    return offsetY;
  }

  private void changeKind(String id) {
    if (id.equals(POINTS)) {
      points.ifPresent(this::draw);
    } else if (id.equals(STREAM)) {
      draw(new StreamSource());
    } else {
      DataKind wanted =
          Arrays.stream(DataKind.values())
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElseThrow();
      draw(new DataSource.Generated(wanted, drawn.samples(), drawn.noise()));
    }
  }

  private Optional<Message> draw(DataSource source) {
    return editor.change(builder -> builder.otherData(source));
  }

  private void normalize(String id) {
    Normalization now = editor.scenario().setup().normalization();
    Normalization.Kind wanted = Normalization.Kind.valueOf(id.toUpperCase(Locale.ROOT));
    editor.change(builder ->
        builder.normalization(
            new Normalization(wanted, now.scale(), now.offsetX(), now.offsetY())));
  }

  private Optional<Message> normalize(String key, double value) {
    Normalization now = editor.scenario().setup().normalization();
    return editor.change(builder ->
        builder.normalization(
            new Normalization(
                now.kind(),
                key.equals("setting.scale") ? value : now.scale(),
                key.equals("setting.offsetX") ? value : now.offsetX(),
                key.equals("setting.offsetY") ? value : now.offsetY())));
  }

  private static Optional<Message> afterwards(Normalization normalized) {
    String scale = Numbers.exact(normalized.scale());
    String x = Numbers.exact(normalized.offsetX());
    String y = Numbers.exact(normalized.offsetY());
    boolean scaled = normalized.scale() != 1;
    if (normalized.offsetX() == 0 && normalized.offsetY() == 0) {
      return scaled ? Optional.of(Message.of("normalized.scaled", scale)) : Optional.empty();
    }
    return Optional.of(
        scaled
            ? Message.of("normalized.scaledAndShifted", scale, x, y)
            : Message.of("normalized.shifted", x, y));
  }

  Stream<NumberSetting> numbers() {
    return Stream.of(samples, noise, scale, offsetX, offsetY);
  }

  void show(Scenario scenario) {
    List<String> kinds =
        new ArrayList<>(Arrays.stream(DataKind.values()).map(DataKind::id).toList());
    switch (scenario.setup().data()) {
      case DataSource.Generated source -> drawn = source;
      case DataSource.Points source -> points = Optional.of(source);
      case StreamSource _ -> {}
    }
    kinds.add(STREAM);
    points.ifPresent(_ -> kinds.add(POINTS));
    int batch = scenario.setup().training().batchSize();
    samples.allow(
        batch > 2
            ? new Allowed(batch, (double) SAMPLES.most(), Allowed.Kind.FROM_BATCH)
            : Allowed.of(SAMPLES));
    kind.offer(kinds);
    generated.set(scenario.setup().data() instanceof DataSource.Generated);
    streams.set(scenario.setup().data().streams());
    kind.show(streams.get() ? STREAM : generated.get() ? drawn.kind().id() : POINTS);
    samples.show(drawn.samples());
    noise.show(drawn.noise());
    Normalization normalized = scenario.setup().normalization();
    normalization.show(normalized.kind().name().toLowerCase(Locale.ROOT));
    afterwards.set(afterwards(normalized));
    scale.show(normalized.scale());
    offsetX.show(normalized.offsetX());
    offsetY.show(normalized.offsetY());
  }
}
