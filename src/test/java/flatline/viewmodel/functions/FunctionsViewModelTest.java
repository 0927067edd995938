package flatline.viewmodel.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.UnitModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsViewModelTest {

  private final AlphaModel alpha = new AlphaModel();
  private final FunctionsViewModel model = new FunctionsViewModel(alpha, new UnitModel());
  private final Zoom zoom = model.zoom();

  private void show(String id, boolean on) {
    model.items().stream()
        .filter(item -> item.function().id().equals(id))
        .forEach(item -> item.shownProperty().set(on));
  }

  private Viewport viewport() {
    return zoom.viewportProperty().get();
  }

  @Test
  void beginsWithReluAndLeakyRelu() {
    assertEquals(List.of(new Relu(), new LeakyRelu(0.01)), model.shownProperty().get());
    assertEquals(Activation.all().size(), model.items().size());
    assertTrue(model.tangentsProperty().get());
    assertTrue(model.lensProperty().get());
  }

  @Test
  void whatIsShownHasTheLeakInForce() {
    alpha.set(0.3);
    assertEquals(List.of(new Relu(), new LeakyRelu(0.3)), model.shownProperty().get());
  }

  @Test
  void everyFunctionWithAParameterButTheLeakHasAFieldForIt() {
    List<Activation> others =
        Activation.all().stream()
            .filter(each -> each.parameter().isPresent() && !(each instanceof LeakyRelu))
            .toList();
    assertEquals(
        others.stream().map(Activation::id).toList(), List.copyOf(model.parameters().keySet()));
    for (Activation each : others) {
      show(each.id(), true);
      model.parameters().get(each.id()).type("0.25");
      assertTrue(model.shownProperty().get().contains(each.withParameter(0.25)), each.id());
      model.parameters().get(each.id()).type("1e9");
      assertTrue(model.shownProperty().get().contains(each.withParameter(0.25)), each.id());
    }
  }

  @Test
  void aTypedParameterWidensTheViewToWhatItShows() {
    show("elu", true);
    model.parameters().get("elu").type("3");
    assertEquals(-3, viewport().value().low());
  }

  @Test
  void aChangeIsOneChange() {
    var seen = new ArrayList<List<Activation>>();
    model.shownProperty().addListener((_, _, now) -> seen.add(now));
    alpha.set(0.3);
    show("tanh", true);
    assertEquals(2, seen.size());
  }

  @Test
  void everyFunctionCanBeSwitchedOnAndOff() {
    model.items().forEach(item -> item.shownProperty().set(true));
    assertEquals(Activation.all(), model.shownProperty().get());
    model.items().forEach(item -> item.shownProperty().set(false));
    assertEquals(List.of(), model.shownProperty().get());
  }

  @Test
  void theProbeStepsOverZero() {
    model.moveProbe(-0.12);
    model.stepProbe(true);
    assertEquals(-0.1, model.probeProperty().get());
    model.stepProbe(true);
    model.stepProbe(true);
    assertEquals(0, model.probeProperty().get());
    assertEquals(0, Double.doubleToRawLongBits(model.probeProperty().get()));
    model.stepProbe(false);
    assertEquals(-0.05, model.probeProperty().get());
  }

  @Test
  void theProbeStepsFinerWhereTheViewIsCloser() {
    zoom.zoom(Graph.VALUE, 0.01, 0, 0);
    model.moveProbe(0);
    model.stepProbe(true);
    assertEquals(0.0005, model.probeProperty().get());
  }

  @Test
  void theViewGrowsForFunctionsThatLeaveIt() {
    assertEquals(new Viewport.Span(-1, 3), viewport().value());
    show("identity", true);
    assertEquals(new Viewport.Span(-3, 3), viewport().value());
    assertEquals(new Viewport.Span(-0.25, 1.25), viewport().slope());
    show("selu", true);
    assertEquals(new Viewport.Span(-3, 3.5), viewport().value());
    assertEquals(new Viewport.Span(-0.25, 2), viewport().slope());
    show("selu", false);
    show("identity", false);
    assertEquals(new Viewport.Span(-1, 3), viewport().value());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void draggingTheLeakLeavesTheViewAlone(double leak) {
    var before = viewport();
    alpha.set(leak);
    assertEquals(before, viewport());
  }

  @Test
  void aViewThatSomebodyMovedStaysUntilItIsReset() {
    zoom.pan(Graph.VALUE, 1, 0);
    var moved = viewport();
    assertTrue(zoom.changedProperty().get());
    show("identity", true);
    assertEquals(moved, viewport());
    zoom.reset();
    assertFalse(zoom.changedProperty().get());
    assertEquals(new Viewport.Span(-3, 3), viewport().x());
    assertEquals(new Viewport.Span(-3, 3), viewport().value());
  }

  @ParameterizedTest
  @EnumSource
  void zoomingKeepsThePlaceUnderThePointer(Graph graph) {
    zoom.zoom(graph, 0.5, -2, 0.25);
    assertEquals(-2 - 0.5, viewport().x().low(), 1e-12);
    assertEquals(3, viewport().x().length(), 1e-12);
    double share = (0.25 - viewport().span(graph).low()) / viewport().span(graph).length();
    var before = Viewport.fitting(model.shownProperty().get()).span(graph);
    assertEquals((0.25 - before.low()) / before.length(), share, 1e-12);
  }

  @Test
  void panningOnePlotMovesTheOtherAlongXOnly() {
    zoom.pan(Graph.SLOPE, -1, 0.5);
    assertEquals(new Viewport.Span(-4, 2), viewport().x());
    assertEquals(new Viewport.Span(-1, 3), viewport().value());
    assertEquals(new Viewport.Span(0.25, 1.75), viewport().slope());
  }

  @Test
  void keysZoomAboutZeroAndPanByTenths() {
    zoom.zoomByKey(true);
    assertEquals(-2.4, viewport().x().low(), 1e-12);
    zoom.zoomByKey(false);
    assertEquals(-3, viewport().x().low(), 1e-12);
    zoom.panByKey(1, 0);
    assertEquals(-2.4, viewport().x().low(), 1e-12);
    zoom.panByKey(0, -1);
    assertEquals(-1.4, viewport().value().low(), 1e-12);
    assertEquals(-0.4, viewport().slope().low(), 1e-12);
  }

  @Test
  void theViewNeitherVanishesNorGetsLost() {
    for (int i = 0; i < 500; i++) {
      zoom.zoom(Graph.VALUE, 0.8, 0.3, 0.3);
    }
    assertTrue(viewport().x().length() >= 1e-3 * 0.999);
    assertTrue(viewport().x().low() <= 0.3 && viewport().x().high() >= 0.3);
    for (int i = 0; i < 500; i++) {
      zoom.zoom(Graph.VALUE, 1.3, 0.3, 0.3);
      zoom.panByKey(1, 1);
    }
    assertTrue(viewport().x().length() <= 400.001);
    assertTrue(viewport().x().high() <= 200.001);
  }
}
