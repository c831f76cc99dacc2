/** What the sample shop recommends. */
package shop.recommendations;
