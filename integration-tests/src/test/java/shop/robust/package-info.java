/** Races, faults, bad input and crashes: what the shop promises when things go wrong. */
package shop.robust;
