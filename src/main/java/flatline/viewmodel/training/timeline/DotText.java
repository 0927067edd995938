package flatline.viewmodel.training.timeline;

import flatline.model.network.DotProduct;
import flatline.model.number.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dot product as it is written out: w₁x₁ + w₂x₂ + b = z with the numbers in place. Of very many
 * terms the largest are written, and what the others add up to.
 *
 * @param terms the products, each as “w · x”
 * @param others how many terms are not written
 * @param rest what those add up to
 * @param bias b
 * @param z the sum of all
 * @param value f(z)
 */
public record DotText(
    List<String> terms, int others, String rest, String bias, String z, String value) {

  private static final int MOST = 8;
  private static final int DECIMALS = 3;

  /** Copies the list. */
  public DotText {
    terms = List.copyOf(terms);
  }

  /** Writes a dot product out. */
  public static DotText of(DotProduct product) {
    int count = product.weights().size();
    List<Integer> written =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(term(product, i))))
            .limit(count > MOST ? MOST - 1 : MOST)
            .sorted()
            .toList();
    double rest = 0;
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (written.contains(i)) {
        terms.add(number(product.weights().get(i)) + " · " + number(product.inputs().get(i)));
      } else {
        rest += term(product, i);
      }
    }
    return new DotText(
        terms,
        count - terms.size(),
        number(rest),
        number(product.bias()),
        number(product.z()),
        number(product.value()));
  }

  private static double term(DotProduct product, int input) {
    return product.weights().get(input) * product.inputs().get(input);
  }

  private static String number(double value) {
    return Numbers.fixed(value, DECIMALS);
  }
}
