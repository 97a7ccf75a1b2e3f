import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Runs one OpenSearch node until it is told to stop. Arguments: HTTP port, transport port, empty folder. */
public class Start {
    public static void main(String[] arguments) throws InterruptedException {
        String http = arguments[0];
        String transport = arguments[1];
        OpenSearchRunner runner = new OpenSearchRunner();
        // Without this the runner looks for a free port by itself, within bounds of its own.
        runner.setMaxHttpPort(-1);
        runner.onBuild((number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", http);
            settings.put("transport.port", transport);
            settings.put("discovery.type", "single-node");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                runner.close();
            } catch (Exception problem) {
                System.err.println(problem);
            }
        }));
        runner.build(OpenSearchRunner.newConfigs().clusterName("wijkplein-test").numOfNode(1).basePath(arguments[2]));
        new CountDownLatch(1).await();
    }
}
