import static com.fasterxml.jackson.core.JsonGenerator.Feature.ESCAPE_NON_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.admission.v1.AdmissionReview;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.kubernetes.operator.api.FlinkDeployment;
import org.apache.flink.kubernetes.operator.api.FlinkSessionJob;
import org.apache.flink.kubernetes.operator.config.FlinkConfigManager;
import org.apache.flink.kubernetes.operator.health.CanaryResourceManager;
import org.apache.flink.kubernetes.operator.validation.DefaultValidator;

/**
 * Asks the operator's own validator about each line of standard input and prints its verdict.
 *
 * <p>The webhook module around the validator is not published for this version, so the few steps it
 * takes are taken here: read the review with a bare ObjectMapper, skip canaries, dispatch on the
 * kind, convert, validate. What it would answer with HTTP 500 is reported as crashed.
 */
public final class Operator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper OUTPUT = new ObjectMapper().configure(ESCAPE_NON_ASCII, true);

    /** How the webhook's informer reads the cluster that a session job names. */
    private static final KubernetesSerialization CLIENT = new KubernetesSerialization();

    /** A configuration manager starts threads that nothing can stop: one for each set of defaults. */
    private static final Map<Map<String, String>, DefaultValidator> VALIDATORS = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        var verdicts = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII);
        System.setOut(System.err);
        var cases = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = cases.readLine(); line != null; line = cases.readLine()) {
            verdicts.print(OUTPUT.writeValueAsString(judge(line)) + '\n');
        }
        verdicts.flush();
        System.exit(0);
    }

    // Throwable: a deep object overflows the stack, a missing class is an Error; the next line must still be judged.
    private static ObjectNode judge(String line) {
        try {
            var refusal = validate(JSON.readTree(line));
            return verdict(refusal.isEmpty(), refusal.orElse(null), false);
        } catch (Throwable fault) {
            return verdict(false, fault.toString().lines().findFirst().orElse(""), true);
        }
    }

    private static ObjectNode verdict(boolean allowed, String message, boolean crashed) {
        return OUTPUT.createObjectNode().put("allowed", allowed).put("message", message).put("crashed", crashed);
    }

    private static Optional<String> validate(JsonNode input) throws IOException {
        var resource = admitted(input.path("object"));
        if (CanaryResourceManager.isCanaryResource(resource)) {
            return Optional.empty();
        }
        var validator = validator(input.path("defaultConfiguration"));
        switch (resource.getKind()) {
            case "FlinkDeployment":
                return validator.validateDeployment(JSON.convertValue(resource, FlinkDeployment.class));
            case "FlinkSessionJob":
                return validator.validateSessionJob(
                        JSON.convertValue(resource, FlinkSessionJob.class), session(input.path("session")));
            default:
                return Optional.of("Unexpected resource: " + resource.getKind());
        }
    }

    /** The object as it comes out of the webhook's AdmissionReview, not as a parser of ours sees it. */
    private static HasMetadata admitted(JsonNode object) throws IOException {
        var review = JSON.createObjectNode().put("apiVersion", "admission.k8s.io/v1").put("kind", "AdmissionReview");
        review.putObject("request").put("uid", "1").put("operation", "CREATE").set("object", object);
        var parsed = JSON.readValue(JSON.writeValueAsString(review), AdmissionReview.class);
        return (HasMetadata) parsed.getRequest().getObject();
    }

    private static Optional<FlinkDeployment> session(JsonNode session) {
        return session.isObject()
                ? Optional.of(CLIENT.convertValue(session, FlinkDeployment.class))
                : Optional.empty();
    }

    private static DefaultValidator validator(JsonNode defaults) {
        var configuration = new HashMap<String, String>();
        defaults.fields().forEachRemaining(entry -> configuration.put(entry.getKey(), entry.getValue().asText()));
        // Otherwise the manager replaces these defaults by the machine's own after five minutes.
        configuration.put("kubernetes.operator.dynamic.config.enabled", "false");
        return VALIDATORS.computeIfAbsent(
                configuration, map -> new DefaultValidator(new FlinkConfigManager(Configuration.fromMap(map))));
    }
}
