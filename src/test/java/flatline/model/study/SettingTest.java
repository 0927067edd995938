package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

  private static Setup with(WeightRule rule) {
    return Setup.DEFAULT.toBuilder()
        .initialization(new RandomInitialization(rule, 0.25, rule, 0.5))
        .build();
  }

  private static Setup having(Setting setting) {
    return switch (setting) {
      case SIGMA -> with(new WeightRule.Normal(2));
      case LIMIT -> with(new WeightRule.Uniform(2));
      case VALUE -> with(new WeightRule.Constant(2));
      default -> Setup.DEFAULT;
    };
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void whatIsSetIsWhatIsThere(Setting setting) {
    double value =
        switch (setting) {
          case BATCH_SIZE, SAMPLES -> 20;
          case MOMENTUM -> 0.5;
          default -> 1;
        };
    Setup changed = setting.with(having(setting), value);
    assertEquals(value, setting.in(changed).orElseThrow());
    double before = setting.in(having(setting)).orElseThrow();
    assertEquals(having(setting), setting.with(changed, before));
  }

  @Test
  void theOutputRuleThatIsTheSameStaysTheSame() {
    Setup changed = Setting.SIGMA.with(with(new WeightRule.Normal(2)), 3);
    RandomInitialization random = (RandomInitialization) changed.initialization();
    assertEquals(new WeightRule.Normal(3), random.hidden());
    assertEquals(new WeightRule.Normal(3), random.output());
    assertEquals(0.25, random.bias());
  }

  @Test
  void widthAndDepthShapeAllHiddenLayers() {
    Setup deep = Setting.DEPTH.with(Setup.DEFAULT, 3);
    assertEquals(List.of(8, 8, 8), deep.hidden());
    assertEquals(List.of(2, 2, 2), Setting.WIDTH.with(deep, 2).hidden());
    assertEquals(List.of(), Setting.DEPTH.with(deep, 0).hidden());
  }

  @Test
  void alphaIsEveryLeak() {
    assertEquals(
        List.of(new Relu(), new LeakyRelu(0.3)),
        Setting.ALPHA.with(Setup.DEFAULT, 0.3).contenders());
  }

  @Test
  void anOffsetOfOneAxisLeavesTheOther() {
    Setup both = Setting.OFFSET.with(Setup.DEFAULT, 1.5);
    assertEquals(1.5, both.normalization().offsetY());
    Setup one = Setting.OFFSET_X.with(both, -1);
    assertEquals(-1, one.normalization().offsetX());
    assertEquals(1.5, one.normalization().offsetY());
  }

  @Test
  void whatAScenarioHasNotCannotBeSet() {
    assertTrue(Setting.SIGMA.in(Setup.DEFAULT).isEmpty());
    assertRefused("initialization.sigma", Setting.SIGMA, 1);
    assertRefused("width", Setting.WIDTH, 2.5);
    assertRefused("alpha", Setting.ALPHA, 1.5);
    assertRefused("learningRate", Setting.RATE, 0);
    assertRefused("batchSize", Setting.BATCH_SIZE, 201);
    assertRefused("depth", Setting.DEPTH, -1);
    assertRefused("momentum", Setting.MOMENTUM, 1);
    assertRefused("reset.every", Setting.RESET, 2.5);
    assertRefused("leakRate", Setting.LEAK_RATE, -0.1);
    Setup relu = Setup.DEFAULT.toBuilder().contenders(List.of(new Relu())).build();
    assertTrue(Setting.LEAK_RATE.in(relu).isEmpty());
    Setup adam =
        Setup.DEFAULT.toBuilder().rule(StepRule.PLAIN.with(Optimizer.Adam.CUSTOMARY)).build();
    assertTrue(Setting.MOMENTUM.in(adam).isEmpty());
  }

  private static void assertRefused(String key, Setting setting, double value) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> setting.with(Setup.DEFAULT, value));
    assertTrue(refused.getMessage().contains(key), refused.getMessage());
  }

  @Test
  void aRateOfDecayMakesOneWhereThereIsNone() {
    Setup decaying = Setting.REGULARIZATION.with(Setup.DEFAULT, 0.01);
    assertEquals(new Regularization(Regularization.Kind.L2, 0.01), decaying.regularization());
    assertEquals(Setup.DEFAULT, Setting.REGULARIZATION.with(decaying, 0));
    assertRefused("regularization.rate", Setting.REGULARIZATION, -0.01);
  }

  @Test
  void namesAreFound() {
    assertEquals(Setting.BIAS, Setting.of("initialization.bias").orElseThrow());
    assertFalse(Setting.of("Initialization.bias").isPresent());
  }
}
