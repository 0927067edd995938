package flatline.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.view.control.AlphaSlider;
import flatline.view.functions.FunctionsPage;
import flatline.view.life.Dropped;
import flatline.view.study.StudyPage;
import flatline.view.training.TrainingKeys;
import flatline.view.training.TrainingPage;
import flatline.view.window.MainWindow;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.AlphaSetting;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.functions.CostViewModel;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.digits.ImageDialogs;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.Tables;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** That pages go with their window, while all that they showed stays. */
@ExtendWith(ApplicationExtension.class)
class PageLeakTest {

  private static final int SECONDS = 30;

  private final Dropped dropped = new Dropped();
  private final AlphaModel alpha = new AlphaModel();
  private final ShellModel shell = new ShellModel(ShellModel.PAGES, "functions");
  private final TrainingLoop loop = new TrainingLoop(Scenario.DEFAULT);
  private final TrainingViewModel training =
      new TrainingViewModel(
          loop,
          PlainPresets.of(Scenario.DEFAULT),
          new TrainingContext(alpha, shell.notices(), Runnable::run));
  private final FunctionsViewModel functions = new FunctionsViewModel(alpha, new UnitModel());
  private final CostViewModel cost =
      new CostViewModel((_, _, _) -> Optional.empty(), Runnable::run);
  private final StudyViewModel study =
      new StudyViewModel(
          new StudyContext(
              new SimpleObjectProperty<>(Scenario.DEFAULT), (_, _) -> {}, Tables.NONE, 1),
          Runnable::run);
  private Appearance theme;
  private Stage window;

  @Start
  void start(Stage unused) {
    theme = new Appearance(shell);
    window = new Stage();
    var ui = new Ui(new Texts(), theme.look());
    window.setScene(
        new MainWindow(shell, ui, List.of(functions(ui), training(ui), study(ui)), () -> {})
            .inScene(960, 640));
    theme.dress(window.getScene());
    window.show();
  }

  private Page functions(Ui ui) {
    return FunctionsPage.of(functions, cost, ui, () -> {});
  }

  private Page training(Ui ui) {
    return new Page(
        "training",
        () -> new TrainingPage(training, ui, new AlphaSlider(new AlphaSetting(alpha), ui.texts())),
        TrainingKeys.of(training, () -> {}));
  }

  private Page study(Ui ui) {
    return StudyPage.of(study, nobody(ImageDialogs.class), ui);
  }

  private static <T> T nobody(Class<T> dialogs) {
    return dialogs.cast(
        Proxy.newProxyInstance(
            dialogs.getClassLoader(), new Class<?>[] {dialogs}, (_, _, _) -> Optional.empty()));
  }

  @AfterEach
  void end() {
    loop.close();
    study.close();
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) window.getScene().lookup(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> dropped.watchAll(window.getScene().getRoot().lookupAll("*")));
  }

  @Test
  void allThatWasOpenedIsCollectedWithTheWindow(FxRobot robot) throws Exception {
    press(robot, "#measure-cost");
    press(robot, "#close-cost");
    robot.interact(() -> shell.open("training"));
    WaitForAsyncUtils.waitFor(
        SECONDS, TimeUnit.SECONDS, () -> training.snapshotProperty().get().isPresent());
    robot.interact(() -> training.selection().select(new UnitRef(0, 0)));
    press(robot, "#step");
    robot.interact(() -> shell.open("study"));
    for (String section : List.of("map", "theory", "digits", "comparison")) {
      press(robot, "#section-" + section);
    }
    robot.interact(() -> {
      window.hide();
      assertTrue(dropped.watchAll(List.of(window.getScene().getRoot())) > 1000);
      window = null;
    });
    dropped.assertGone();
  }
}
