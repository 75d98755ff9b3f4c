package org.daybook.bench.machine;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What another Java process has allocated so far. */
public final class Allocation implements AutoCloseable {

    private final JMXConnector connector;
    private final MBeanServerConnection beans;
    private final ObjectName threads;

    private Allocation(JMXConnector connector) throws Exception {
        this.connector = connector;
        beans = connector.getMBeanServerConnection();
        threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
    }

    public static Allocation of(long pid) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try {
            String address = machine.startLocalManagementAgent();
            return new Allocation(JMXConnectorFactory.connect(new JMXServiceURL(address)));
        } finally {
            machine.detach();
        }
    }

    /** By all its threads, those that have ended included. */
    public long bytes() {
        return JMX.newMXBeanProxy(beans, threads, ThreadMXBean.class).getTotalThreadAllocatedBytes();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
