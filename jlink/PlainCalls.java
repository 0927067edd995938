import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes out what javac leaves to be linked at the first call: the choice of a switch by type, and
 * the equals, hashCode and toString of a record. An AOT cache keeps the classes that linking makes
 * for lambdas but not for these, which were an eighth of the time of a short command.
 */
final class PlainCalls {
  private static final ClassDesc SWITCH = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc RECORD = ClassDesc.of("java.lang.runtime.ObjectMethods");

  private final ClassFile format;

  /**
   * For classes of some modules.
   *
   * @param classes gives the content of one of their classes by its name with slashes; null if
   *     there is none
   */
  PlainCalls(Function<String, InputStream> classes) {
    ClassHierarchyResolver own =
        ClassHierarchyResolver.ofResourceParsing(
            type -> classes.apply(type.descriptorString().replaceAll("^L|;$", "")));
    format =
        ClassFile.of(
            ClassHierarchyResolverOption.of(
                own.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
  }

  /** The class with plain calls; the same bytes where there is nothing to write out. */
  byte[] in(byte[] bytes) {
    ClassModel model = format.parse(bytes);
    if (!hasCalls(model)) {
      return bytes;
    }
    Methods methods = new Methods(model);
    return format.transformClass(
        model,
        ClassTransform.transformingMethodBodies(methods::replace)
            .andThen(ClassTransform.endHandler(methods::add)));
  }

  private static boolean hasCalls(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .anyMatch(element -> element instanceof InvokeDynamicInstruction call && isKnown(call));
  }

  private static boolean isKnown(InvokeDynamicInstruction call) {
    return isOf(RECORD, call)
        // A label may be a text, a number or a constant of an enum, too.
        || (isOf(SWITCH, call)
            && call.bootstrapMethod().methodName().equals("typeSwitch")
            && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance));
  }

  private static boolean isOf(ClassDesc bootstrap, InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().equals(bootstrap);
  }

  /** The methods of one class that take the place of such calls. */
  private static final class Methods {
    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Consumer<ClassBuilder>> made = new ArrayList<>();

    Methods(ClassModel model) {
      owner = model.thisClass().asSymbol();
      isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    void replace(CodeBuilder code, CodeElement element) {
      if (element instanceof InvokeDynamicInstruction call && isKnown(call)) {
        String name = "plain$" + made.size();
        MethodTypeDesc type = call.typeSymbol();
        Consumer<CodeBuilder> body = body(call);
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        made.add(to -> to.withMethodBody(name, type, flags, body));
        code.invokestatic(owner, name, type, isInterface);
      } else {
        code.with(element);
      }
    }

    void add(ClassBuilder to) {
      made.forEach(method -> method.accept(to));
    }

    private static Consumer<CodeBuilder> body(InvokeDynamicInstruction call) {
      List<ConstantDesc> given = call.bootstrapArgs();
      return isOf(RECORD, call)
          ? new PlainRecord(given).body(call.name().stringValue())
          : code -> chooseType(code, given);
    }

    /** As {@link java.lang.runtime.SwitchBootstraps#typeSwitch}: of a target, from a label on. */
    private static void chooseType(CodeBuilder code, List<ConstantDesc> labels) {
      code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
      for (int i = 0; i < labels.size(); i++) {
        int label = i;
        ClassDesc type = (ClassDesc) labels.get(i);
        code.block(one ->
            one.iload(1)
                .loadConstant(label)
                .if_icmpgt(one.breakLabel())
                .aload(0)
                .instanceOf(type)
                .ifeq(one.breakLabel())
                .loadConstant(label)
                .ireturn());
      }
      code.loadConstant(labels.size()).ireturn();
    }
  }
}
