package flatline.interchange.result;

import flatline.model.activation.Activation;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.Network;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A run as tables (CSV, RFC 4180); numbers are written so that they read back to the same. */
public final class RunTables {

  private static final String END = "\r\n";

  private RunTables() {}

  /**
   * Writes the loss and the dead or inactive units of all contenders up to the step that is shown,
   * a line for each step that was noted; of a long run not every one is. Leaves the stream open.
   */
  public static void writeCurves(Snapshot run, OutputStream stream) throws IOException {
    Writer out = writer(stream);
    out.write("step");
    List<String> names = names(run);
    for (int i = 0; i < names.size(); i++) {
      boolean dies = run.contenders().get(i).activation().hasFlatSide();
      out.write("," + names.get(i) + ".loss");
      out.write("," + names.get(i) + (dies ? ".dead" : ".inactive"));
    }
    out.write(END);
    var longest = run.contenders().stream().map(ContenderSnapshot::curve);
    int points = longest.mapToInt(curve -> curve.size()).max().orElse(0);
    long stride = run.contenders().getFirst().curve().stride();
    for (int point = 0; point < points && stride * point <= run.step(); point++) {
      out.write(Long.toString(stride * point));
      for (ContenderSnapshot contender : run.contenders()) {
        out.write(values(contender, point));
      }
      out.write(END);
    }
    out.flush();
  }

  /** One that diverged has no more values. */
  private static String values(ContenderSnapshot contender, int point) {
    var curve = contender.curve();
    return point < curve.size()
        ? "," + StudyText.field(curve.loss(point)) + "," + curve.silent(point)
        : ",,";
  }

  /**
   * Writes every weight and bias at the step that is shown, a line for each; an empty input marks
   * the bias. Places are counted from 0. Leaves the stream open.
   */
  public static void writeWeights(Snapshot run, OutputStream stream) throws IOException {
    Writer out = writer(stream);
    out.write("step,contender,layer,unit,input,value" + END);
    List<String> names = names(run);
    for (int i = 0; i < names.size(); i++) {
      String start = run.step() + "," + names.get(i) + ",";
      Network network = run.contenders().get(i).network();
      for (int layer = 0; layer < network.shape().layers(); layer++) {
        for (int unit = 0; unit < network.shape().units(layer); unit++) {
          unit(out, start, network, layer, unit);
        }
      }
    }
    out.flush();
  }

  private static void unit(Writer out, String start, Network network, int layer, int unit)
      throws IOException {
    String place = start + layer + "," + unit + ",";
    for (int input = 0; input < network.shape().inputs(layer); input++) {
      out.write(place + input + "," + StudyText.field(network.weight(layer, unit, input)) + END);
    }
    out.write(place + "," + StudyText.field(network.bias(layer, unit)) + END);
  }

  /** As on the command line; numbered where one comes twice. */
  private static List<String> names(Snapshot run) {
    List<String> names = new ArrayList<>();
    for (Activation each : run.scenario().setup().contenders()) {
      names.add(StudyText.name(each));
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean twice = Collections.frequency(names, names.get(i)) > 1;
      int before = Collections.frequency(names.subList(0, i + 1), names.get(i));
      told.add(twice ? names.get(i) + "#" + before : names.get(i));
    }
    return told;
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.US_ASCII));
  }
}
