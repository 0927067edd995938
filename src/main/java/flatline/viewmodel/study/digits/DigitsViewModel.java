package flatline.viewmodel.study.digits;

import flatline.model.digits.DigitComparison;
import flatline.model.digits.DigitPlan;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.DigitSnapshot;
import flatline.model.digits.images.DigitData;
import flatline.model.work.Progress;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.study.table.TableSaver;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Activations compared on real digits: the set-up of Pedamonti 2018, and worse ones. */
public final class DigitsViewModel implements AutoCloseable {

  private final int threads;
  private final TableSaver tables;
  private final DigitSource source;
  private final DigitChoices setup = new DigitChoices();
  private final ChoiceSetting figure =
      new ChoiceSetting("figure", DigitTextKeys.FIGURES, DigitFigure.ids(), _ -> {});
  private final ReadOnlyObjectWrapper<Optional<DigitSnapshot>> snapshot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DigitSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final BooleanProperty details = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> dataName =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<DigitPlan> wanted = Optional.empty();
  private Optional<DigitComparison> work = Optional.empty();

  /** Of which images the comparison is, by {@link DigitSource#pick}. */
  private int trained;

  /**
   * Nothing is read or trained yet.
   *
   * @param threads how many may work
   * @param background where images are read
   * @param tables saves results
   * @param shipped reads the images that come with the program; takes a while
   */
  public DigitsViewModel(
      int threads, Executor background, TableSaver tables, Supplier<DigitData> shipped) {
    this.threads = threads;
    this.tables = tables;
    source = new DigitSource(background, shipped);
    figure.show(DigitFigure.TEST_ACCURACY.id());
  }

  /** Who takes part, and how. */
  public DigitChoices setup() {
    return setup;
  }

  /** What is looked at. */
  public ChoiceSetting figure() {
    return figure;
  }

  /** What is looked at. */
  public DigitFigure chosenFigure() {
    return DigitFigure.of(figure.chosenProperty().get());
  }

  /** What is known so far; empty before anything was begun. */
  public ReadOnlyObjectProperty<Optional<DigitSnapshot>> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** What networks take images for; empty before the first epoch is done. */
  public ReadOnlyObjectProperty<Optional<DigitSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** Which page of images is looked at, from 0. */
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Looks at other images. */
  public void turnPage() {
    page.set(page.get() + 1);
  }

  /** Saves what is known of every epoch of every run as a table. */
  public void save() {
    snapshot.get().ifPresent(tables::save);
  }

  /** Whether the statistics are unfolded; they stay so. */
  public BooleanProperty detailsProperty() {
    return details;
  }

  /** How far the training is, in images; moves on with the time, unlike the snapshot. */
  public Optional<Progress> progress() {
    return work.map(DigitComparison::progress);
  }

  /** Whether images are read or networks trained. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether images are still being read. */
  public ReadOnlyBooleanProperty readingProperty() {
    return source.readingProperty();
  }

  /** Whether the images are still being read. */
  public boolean isReading() {
    return source.isReading();
  }

  /** What was wrong. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The name of the images that were opened; empty for those that come with the program. */
  public ReadOnlyObjectProperty<Optional<String>> dataNameProperty() {
    return dataName.getReadOnlyProperty();
  }

  /** Asks for a pair of files and takes the images in them. */
  public void open(ImageDialogs dialogs) {
    dialogs
        .askForImages()
        .ifPresent(
            images -> dialogs.askForLabels().ifPresent(labels -> source.read(images, labels)));
  }

  /**
   * Whether what is shown came of other images or settings than those that are set up now; which
   * activations and how many seeds, it says itself.
   */
  public boolean isOfOthers() {
    return snapshot.get().isPresent()
        && (trained != source.pick()
            || setup.plan().filter(now -> !isAlike(now.setup())).isPresent());
  }

  private boolean isAlike(DigitSetup now) {
    DigitSetup then = snapshot.get().orElseThrow().plan().setup();
    return then.equals(now.withValidation(then.validation()));
  }

  /** Begins, or stops; what is done when it is stopped is kept. */
  public void toggle() {
    if (busy.get()) {
      wanted = Optional.empty();
      work.ifPresent(DigitComparison::cancel);
    } else {
      wanted = setup.plan();
      problem.set(wanted.isPresent() ? Optional.empty() : Optional.of(Message.of("study.nobody")));
      if (wanted.isPresent()) {
        source.read();
        busy.set(true);
      }
    }
  }

  /** Shows what came since the last pulse. */
  public void onPulse() {
    source
        .onPulse()
        .ifPresentOrElse(
            said -> problem.set(Optional.of(said)),
            () ->
                source
                    .data()
                    .filter(opened -> opened.learning().isShuffled())
                    .map(DigitData::name)
                    .ifPresent(this::name));
    if (!source.isReading()) {
      // Without images, what was wrong with them is said already.
      wanted.ifPresent(plan -> source.data().ifPresent(images -> begin(plan, images)));
      wanted = Optional.empty();
    }
    work.ifPresent(this::show);
    busy.set(wanted.isPresent() || work.filter(each -> !each.hasEnded()).isPresent());
  }

  @Override
  public void close() {
    work.ifPresent(DigitComparison::close);
  }

  private void name(String name) {
    if (!dataName.get().equals(Optional.of(name))) {
      dataName.set(Optional.of(name));
    }
  }

  private void begin(DigitPlan plan, DigitData data) {
    int kept = Math.min(plan.setup().validation(), data.learning().size() / 6);
    var fitting =
        new DigitPlan(
            plan.activations(), plan.firstSeed(), plan.seeds(), plan.setup().withValidation(kept));
    try {
      work.ifPresent(DigitComparison::close);
      var begun = new DigitComparison(fitting, data, threads);
      begun.start();
      trained = source.pick();
      source.rest();
      work = Optional.of(begun);
      figure.show(data.test().isPresent() ? chosen() : withoutTest());
    } catch (IllegalArgumentException refused) {
      problem.set(Optional.of(Message.of("study.refused", String.valueOf(refused.getMessage()))));
    }
  }

  private String chosen() {
    return figure.chosenProperty().get();
  }

  private String withoutTest() {
    return chosenFigure() == DigitFigure.TEST_ACCURACY
        ? DigitFigure.VALIDATION_ACCURACY.id()
        : chosen();
  }

  private void show(DigitComparison comparison) {
    Optional<DigitSnapshot> now = Optional.of(comparison.snapshot());
    if (!snapshot.get().equals(now)) {
      snapshot.set(now);
      sheet.set(now.flatMap(known -> DigitSheet.of(known, comparison.asked())));
    }
    comparison
        .failure()
        .ifPresent(
            why -> problem.set(Optional.of(Message.of("study.state.failed", String.valueOf(why)))));
  }
}
