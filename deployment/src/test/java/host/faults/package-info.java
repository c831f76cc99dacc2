/** Hooks of a host that do whatever can go wrong; outside our package, as hosts are. */
package host.faults;
