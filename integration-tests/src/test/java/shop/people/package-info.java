/** What is held about people, for them to know or to be forgotten. */
package shop.people;
