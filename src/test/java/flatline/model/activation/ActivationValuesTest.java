package flatline.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values and derivatives against figures computed from the papers' formulas with mpmath at 50
 * digits (GELU in the tanh form).
 */
class ActivationValuesTest {

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "sigmoid, -12.5, 3.7266392841865613861e-6, 3.7266253963462069436e-6",
    "sigmoid, -3.0, 0.047425873177566780879, 0.045176659730912132649",
    "sigmoid, -1.0, 0.26894142136999512075, 0.19661193324148185254",
    "sigmoid, -0.25, 0.43782349911420189597, 0.24613408273759834759",
    "sigmoid, 0.25, 0.56217650088579810403, 0.24613408273759834759",
    "sigmoid, 1.0, 0.73105857863000487925, 0.19661193324148185254",
    "sigmoid, 3.0, 0.95257412682243321912, 0.045176659730912132649",
    "sigmoid, 12.5, 0.99999627336071581344, 3.7266253963462069436e-6",
    "tanh, -12.5, -0.99999999997222411227, 5.55517754583130825e-11",
    "tanh, -3.0, -0.99505475368673045133, 0.0098660371654401912732",
    "tanh, -1.0, -0.76159415595576488812, 0.41997434161402606939",
    "tanh, -0.25, -0.24491866240370912928, 0.94001484880637795628",
    "tanh, 0.25, 0.24491866240370912928, 0.94001484880637795628",
    "tanh, 1.0, 0.76159415595576488812, 0.41997434161402606939",
    "tanh, 3.0, 0.99505475368673045133, 0.0098660371654401912732",
    "tanh, 12.5, 0.99999999997222411227, 5.55517754583130825e-11",
    "selu, -12.5, -1.7580927890208914616, 6.5518264853982975638e-6",
    "selu, -3.0, -1.6705687287671119749, 0.087530612080264885021",
    "selu, -1.0, -1.1113307378125627618, 0.64676860303481409814",
    "selu, -0.25, -0.38889019747811902613, 1.3692091433692578338",
    "selu, 0.25, 0.26267524683887012335, 1.0507009873554804934",
    "selu, 1.0, 1.0507009873554804934, 1.0507009873554804934",
    "selu, 3.0, 3.1521029620664414803, 1.0507009873554804934",
    "selu, 12.5, 13.133762341943506168, 1.0507009873554804934",
    "elu, -12.5, -0.99999627334682792133, 3.7266531720786709929e-6",
    "elu, -3.0, -0.95021293163213605702, 0.049787068367863942979",
    "elu, -1.0, -0.6321205588285576784, 0.3678794411714423216",
    "elu, -0.25, -0.22119921692859513175, 0.77880078307140486825",
    "elu, 0.25, 0.25, 1.0",
    "elu, 1.0, 1.0, 1.0",
    "elu, 3.0, 3.0, 1.0",
    "elu, 12.5, 12.5, 1.0",
    "gelu, -12.5, 0.0, 6.481597171578896732e-70",
    "gelu, -3.0, -0.0036373920817730188378, -0.011584166630969726204",
    "gelu, -1.0, -0.15880800939172329522, -0.08296408384578255514",
    "gelu, -0.25, -0.10032464929831499977, 0.30464590484893957051",
    "gelu, 0.25, 0.14967535070168500023, 0.69535409515106042949",
    "gelu, 1.0, 0.84119199060827670478, 1.0829640838457825551",
    "gelu, 3.0, 2.9963626079182269812, 1.0115841666309697262",
    "gelu, 12.5, 12.5, 1.0",
    "silu, -12.5, -0.000046582991052332017326, -0.000042856178170141025408",
    "silu, -3.0, -0.14227761953270034264, -0.088104106015169617069",
    "silu, -1.0, -0.26894142136999512075, 0.072329488128513268211",
    "silu, -0.25, -0.10945587477855047399, 0.37628997842980230908",
    "silu, 0.25, 0.14054412522144952601, 0.62371002157019769092",
    "silu, 1.0, 0.73105857863000487925, 0.92767051187148673179",
    "silu, 3.0, 2.8577223804672996574, 1.0881041060151696171",
    "silu, 12.5, 12.499953417008947668, 1.000042856178170141",
    "softplus, -12.5, 3.7266462281239903127e-6, 3.7266392841865613861e-6",
    "softplus, -3.0, 0.048587351573742058759, 0.047425873177566780879",
    "softplus, -1.0, 0.31326168751822283405, 0.26894142136999512075",
    "softplus, -0.25, 0.57593941987884356221, 0.43782349911420189597",
    "softplus, 0.25, 0.82593941987884356221, 0.56217650088579810403",
    "softplus, 1.0, 1.313261687518222834, 0.73105857863000487925",
    "softplus, 3.0, 3.0485873515737420588, 0.95257412682243321912",
    "softplus, 12.5, 12.500003726646228124, 0.99999627336071581344",
    "mish, -12.5, -0.000046583077851334231989, -0.000042856344823578339213",
    "mish, -3.0, -0.14564746127562458731, -0.093393114532320835573",
    "mish, -1.0, -0.30340146137410891807, 0.059216755877394948006",
    "mish, -0.25, -0.12992696367914101422, 0.43981560172180514475",
    "mish, 0.25, 0.16957240966381759131, 0.75417266772059278126",
    "mish, 1.0, 0.86509838826731034612, 1.0490362200997921591",
    "mish, 3.0, 2.9865350049679573191, 1.0211069109294437727",
    "mish, 12.5, 12.499999999652803991, 1.0000000006666137492",
  })
  void valueAndDerivative(String id, double z, double value, double derivative) {
    Activation f = byId(id);
    // The factor 1 + tanh of GELU loses digits where it is small; so does the 1 − f² of tanh.
    double loss = id.equals("gelu") ? 1 : Math.abs(value);
    assertEquals(value, f.value(z), 1e-15 * Math.max(loss, Math.abs(z) * 1e-6));
    assertEquals(derivative, f.derivative(z), 1e-15);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "gelu, -0.1700407505712540506390674",
    "silu, -0.2784645427610737951093587",
    "mish, -0.3088434130172504066287602",
    "selu, -1.758099340847376859940218",
  })
  void theLowerEndOfTheRangeIsExactToTheLastDigit(String id, double low) {
    assertEquals(low, byId(id).range().low());
  }

  @Test
  void theLeakAndTheDepthAreTheParameters() {
    assertEquals(-0.03, new LeakyRelu(0.01).value(-3), 1e-17);
    assertEquals(0.01, new LeakyRelu(0.01).derivative(-3));
    assertEquals(3, new LeakyRelu(0.01).value(3));
    assertEquals(-0.25 * (1 - Math.exp(-2)), new Elu(0.25).value(-2), 1e-16);
    assertEquals(0.25 * Math.exp(-2), new Elu(0.25).derivative(-2), 1e-16);
    assertEquals(new Range(-0.25, false, Double.POSITIVE_INFINITY, false), new Elu(0.25).range());
  }

  @Test
  void aSquashingDerivativeIsExactlyZeroFarOut() {
    assertEquals(0, new Sigmoid().derivative(37));
    assertEquals(0, new Tanh().derivative(-20));
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0.01 x", "0.3, 0.3 x", "1, 1 x", "0, 0 x", "0.0001, 0.0001 x"})
  void theLeakInTheFormulaIsTheShortestDecimalWithoutAnExponent(double alpha, String expression) {
    assertEquals(expression, new LeakyRelu(alpha).formula().cases().get(1).expression());
  }

  private static Activation byId(String id) {
    return Activation.all().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }
}
