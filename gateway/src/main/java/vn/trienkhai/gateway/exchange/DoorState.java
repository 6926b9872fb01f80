package vn.trienkhai.gateway.exchange;

import jakarta.inject.Singleton;

/** Whether new callers are let in. */
@Singleton
public class DoorState {

    private volatile boolean open;

    public boolean isOpen() {
        return open;
    }

    public void opens() {
        open = true;
    }

    public void closes() {
        open = false;
    }
}
