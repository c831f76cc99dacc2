/** Starts the shop on a bare machine: brings a database and a mail server where none is configured. */
package shop.demo;
