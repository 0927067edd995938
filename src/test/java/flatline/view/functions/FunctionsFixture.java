package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.Cost;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.window.MainWindow;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.functions.CostViewModel;
import flatline.viewmodel.functions.FunctionsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window on the Functions page, beside an empty second one. */
final class FunctionsFixture {

  final ShellModel shell = new ShellModel(List.of("training", "functions"), "functions");
  final AlphaModel alpha = new AlphaModel();
  final UnitModel unit = new UnitModel();
  final FunctionsViewModel model = new FunctionsViewModel(alpha, unit);
  final CostViewModel cost = new CostViewModel(FunctionsFixture::measure, Runnable::run);
  int fullScreenSwitches;

  FunctionsFixture(Stage stage, double width, double height) {
    var texts = new Texts();
    var theme = new Appearance(shell);
    var ui = new Ui(texts, theme.look());
    var pages =
        List.of(
            new Page("training", StackPane::new, List.of()),
            FunctionsPage.of(model, cost, ui, () -> shell.open("training")));
    var scene = new MainWindow(shell, ui, pages, () -> fullScreenSwitches++).inScene(width, height);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  private static Optional<List<Cost>> measure(
      List<Activation> activations, BooleanSupplier cancelled, DoubleConsumer progress) {
    progress.accept(1);
    return Optional.of(
        IntStream.range(0, activations.size())
            .mapToObj(i -> new Cost(activations.get(i), i + 1, i + 2, i + 3))
            .toList());
  }

  /** A node by its id. */
  static <T extends Node> T node(FxRobot robot, String id, Class<T> kind) {
    return robot.lookup("#" + id).queryAs(kind);
  }

  /** Does something on the FX thread and waits for what follows from it. */
  static void inFx(FxRobot robot, Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
