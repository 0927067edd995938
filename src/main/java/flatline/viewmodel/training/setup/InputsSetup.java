package flatline.viewmodel.training.setup;

import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Split;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.number.Numbers;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What networks are given of each sample, and how many of the samples they learn from. */
public final class InputsSetup {

  private static final double ALL = 100;

  /** More than these are counted, not listed. */
  private static final int LISTED = 3;

  private final ScenarioEditor editor;
  private final NumberSetting train;
  private final ReadOnlyObjectWrapper<Features> features =
      new ReadOnlyObjectWrapper<>(Features.PLANE);
  private final ReadOnlyBooleanWrapper tested = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Message>> summary =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  InputsSetup(ScenarioEditor editor) {
    this.editor = editor;
    train =
        new NumberSetting(
            "setting.train",
            Scale.linear(10, ALL, 10),
            Allowed.within(1, ALL),
            percent -> trainOn(new Split(percent / ALL)));
  }

  /** The share of the samples that is trained on, in percent; 100 for all. */
  public NumberSetting train() {
    return train;
  }

  /** What networks are given of a sample. */
  public ReadOnlyObjectProperty<Features> featuresProperty() {
    return features.getReadOnlyProperty();
  }

  /** Why an input was not added or taken away, until one is. */
  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether samples are kept back, to test on. */
  public ReadOnlyBooleanProperty testedProperty() {
    return tested.getReadOnlyProperty();
  }

  /** The inputs and the share that is trained on, in few words. */
  public ReadOnlyObjectProperty<List<Message>> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Adds an input to those that networks are given, or takes it away; the last one stays. */
  public void toggle(InputFeature input) {
    Set<InputFeature> wanted = EnumSet.copyOf(features.get().inputs());
    if (!wanted.remove(input)) {
      wanted.add(input);
    }
    message.set(become(wanted));
  }

  private Optional<Message> become(Set<InputFeature> wanted) {
    if (wanted.isEmpty()) {
      return Optional.of(Message.of("features.last"));
    }
    if (editor.scenario().setup().initialization() instanceof ExplicitInitialization) {
      return Optional.of(Message.of("features.explicit"));
    }
    return editor.change(builder -> builder.features(Features.of(wanted)));
  }

  /** Recorded minibatches belong to the samples they came with; what is kept back fills none. */
  private Optional<Message> trainOn(Split split) {
    Setup now = editor.scenario().setup();
    int learned = Math.max(1, split.training(now.data().size()));
    return editor.change(builder -> {
      if (now.order() instanceof Order.Recorded) {
        builder.order(new Order.Shuffled());
      }
      return builder.split(split).batchSize(Math.min(learned, now.training().batchSize()));
    });
  }

  Stream<NumberSetting> numbers() {
    return Stream.of(train);
  }

  void show(Scenario scenario) {
    Setup setup = scenario.setup();
    double percent = percent(setup.split());
    features.set(setup.features());
    train.show(percent);
    tested.set(setup.samples() < setup.data().size());
    message.set(Optional.empty());
    summary.set(List.of(inputs(setup.features()), share(setup.split())));
  }

  /** Shares that are no round number show two decimals; what is shown is not taken back. */
  private static double percent(Split split) {
    return Math.rint(split.train() * ALL * 100) / 100;
  }

  private static Message inputs(Features features) {
    return features.count() > LISTED
        ? Message.of("features.counted", Integer.toString(features.count()))
        : Message.of(
            "features.listed",
            features.inputs().stream().map(InputFeature::symbol).collect(Collectors.joining(", ")));
  }

  private static Message share(Split split) {
    return split.isNone()
        ? Message.of("train.all")
        : Message.of("train.share", Numbers.exact(percent(split)));
  }
}
